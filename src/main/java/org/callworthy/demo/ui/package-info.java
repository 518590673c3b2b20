/** The screen on which administrators and authors see what a start left of the shipped content. */
@org.jspecify.annotations.NullMarked
package org.callworthy.demo.ui;
