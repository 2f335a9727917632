package org.heard.collection.fieldwork;

/**
 * A group of people whose size in the area is published.
 *
 * @param figure key of the area's figure
 * @param code its answer
 */
record MarginGroup(String figure, String code) {}
