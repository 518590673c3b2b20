/** The invigilator’s board, and the planning of exam days. */
@org.jspecify.annotations.NullMarked
package org.callworthy.delivery.ui;
