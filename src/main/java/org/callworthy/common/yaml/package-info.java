/**
 * Content files: YAML read with the position of everything in it, checked against a JSON Schema and rules, so that what
 * is wrong can be named by file, line and column together with what would be right.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("yaml")
package org.callworthy.common.yaml;
