import type { ParagraphTexts } from './texts.ts'

/** The paragraphs in English: our translation, which is not official. */
export const en: ParagraphTexts = {
  '¶22(13)': ['13) holds report meetings with the population at least once a quarter;'],
  '¶25': [
    '25. A precinct police inspector holds report meetings with the population in order to:',
    '1) increase transparency, responsibility and accountability to the local community;',
    '2) raise the level of citizens’ trust in the police;',
    '3) inform citizens, and educate them in law, about the state of the prevention of offences, the protection of public order and the fight against crime;',
    '4) develop the system of public control;',
    '5) ensure that state bodies, public associations, organisations and citizens work together in preventing offences.',
  ],
  '¶26': [
    '26. Reports of a precinct police inspector to the population are held at gatherings of the local community at least once a quarter, with the participation of the leadership of the territorial police body and of representatives of the local executive body.',
  ],
  '¶27': [
    '27. Not later than ten calendar days before the date of the report meetings the precinct police inspector informs the population of the administrative precinct that they serve, by means of mass media and platforms of social networks, and through the administrations of enterprises, institutions and organisations regardless of their form of ownership, of the time and place of the coming report.',
    'In order to draw as many citizens as possible into the discussion of the report, meetings must be held at the time most convenient for residents. The place is chosen with regard to the number of people expected to attend. With regard to the climate it is permitted to hold reports in the open and in online format.',
    'It is permitted to hold reports at assemblies of the local community, convened by the akims of a city of district significance, a village, a settlement or a rural district on their own or on the initiative of not fewer than ten per cent of the members of the assembly, delegated by the gathering of the local community.',
    'Depending on the particulars of the administrative precincts served, the report is held at joint gatherings (assemblies) of the local community that lives in several adjacent administrative precincts, at which several precinct police inspectors report at the same time.',
  ],
  '¶28': [
    '28. To the report are invited (by agreement) deputies of the maslikhats of the corresponding administrative-territorial unit, representatives of the public, of the bodies of health, of labour and social protection of the population, of education and science, of agriculture and of housing and utilities, of organisations and enterprises of all forms of ownership, and of the mass media.',
  ],
  '¶29': [
    '29. In preparing the report use is made of state and departmental statistical reporting, appeals of natural and legal persons, of public councils, of representatives of public organisations and associations, and of the republican and regional programmes in force for the fight against crime and the prevention of offences, of the results of studies of public opinion on the work of the police, and of publications in the mass media on questions of the work of the police.',
  ],
  '¶30': [
    '30. At the report the precinct police inspector informs those present of the crime situation in the administrative precinct served and the measures being taken to stabilise it, of the work being done to prevent offences and to involve citizens in ensuring the protection of public order, of changes in the legislation of the Republic of Kazakhstan in the field of the preventive work of the police, and of the measures taken on complaints and appeals, including those received in the course of previous reports.',
  ],
  '¶31': [
    '31. In the course of the report the proposals and remarks of citizens are heard, to which the corresponding explanations and answers are given.',
  ],
  '¶32': [
    '32. The course of the report is recorded on video and in a protocol, which contains information on the time, date and place of the report, the number of participants, the decisions taken, and the complaints, proposals and remarks of citizens received in the course of the report.',
    'At the same time all participants of the meeting are without fail registered, in observance of the provisions of paragraph 1 of article 39-3 of the Law of the Republic of Kazakhstan “On local state government and self-government in the Republic of Kazakhstan”.',
    'The protocol of the report is drawn up on the very day on which it is held and is signed by the precinct police inspector.',
    'All complaints, proposals and remarks of citizens received, to which answers and explanations were not given in full in the course of the report, are recorded in the protocol and a corresponding check is carried out on them.',
    'Where complaints, proposals and remarks are received that do not fall within the competence of the police, they are sent by competence or territory to state bodies, with mandatory notification of the initiator.',
    'The materials of report meetings are kept in the corresponding police body at the place of the administrative precinct served for 1 year.',
  ],
  '¶33': [
    '33. Control of the execution of the protocol of the report lies with the precinct police inspector responsible for organising the work of the precinct police point.',
  ],
  '¶34': [
    '34. At the report it is permitted to award citizens, public associations and organisations for their active participation in ensuring public order.',
  ],
}
