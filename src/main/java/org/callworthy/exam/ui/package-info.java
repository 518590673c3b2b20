/** What a candidate sees of exams before the player takes over, and what authors see of items shown, blueprints and forms. */
@org.jspecify.annotations.NullMarked
package org.callworthy.exam.ui;
