/**
 * Statistics that know nothing of Callworthy: numbers in, numbers out. One statistic is one class with the statistic's
 * name, its source, its units and its edge cases. Floating point is at home here and nowhere else: no decision about a
 * person is taken on these numbers alone.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.callworthy.measurement;
