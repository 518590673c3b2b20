/** The inbox, and the bell that counts what is new in it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.callworthy.notice.ui;
