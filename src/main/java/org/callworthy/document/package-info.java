/**
 * What an uploaded file is, and the text and tables in it.
 *
 * <p>Decides whether a file is what its name says (by content, with Tika), small enough also when unpacked, readable,
 * and free of macros; reads its text, or its rows with their line numbers. A file from outside is opened only in a child
 * process with little memory, little time and no secrets in its environment: what goes wrong there is a refusal, never a
 * fault of the server. Also writes tables for download. Has no tables in the database. Words: a <em>refusal</em> says why
 * a file is not taken. Sources: OWASP File Upload Cheat Sheet; RFC 4180 (CSV); OWASP, CSV Injection.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "audit"})
package org.callworthy.document;
