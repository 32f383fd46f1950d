/**
 * What a text reads when it was deleted. That there was one stays a fact: whether a section of the report was filled, or an
 * appeal answered, is public, and a duty judged again must come to the same (¶32).
 */
export const emptied = '…'
