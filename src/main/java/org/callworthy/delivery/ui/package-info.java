/** The invigilator's board. */
@org.jspecify.annotations.NullMarked
package org.callworthy.delivery.ui;
