/** The training department's screens. */
@org.jspecify.annotations.NullMarked
package org.callworthy.insight.ui;
