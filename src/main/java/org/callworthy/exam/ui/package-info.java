/** What a candidate sees of exams before the player takes over. */
@org.jspecify.annotations.NullMarked
package org.callworthy.exam.ui;
