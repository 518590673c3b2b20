/** The committee's inbox and case page, and the candidate's result. */
@org.jspecify.annotations.NullMarked
package org.callworthy.certification.ui;
