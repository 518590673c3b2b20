/** The invigilator’s board, the planning of exam days, and what candidates see of theirs on other rooms’ pages. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.callworthy.delivery.ui;
