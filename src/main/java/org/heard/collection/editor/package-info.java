/**
 * The survey editor: drafts of the next round's questions, and the guard that says what they may be compared with. An
 * edit replaces one span of the survey's text and leaves every other byte as it was; what the folder's files are held to
 * holds for it too.
 *
 * <p>Begin at {@link org.heard.collection.editor.SurveyEdit}, what can be changed, and {@link
 * org.heard.collection.editor.SurveyDrafts}, what is kept.
 */
package org.heard.collection.editor;
