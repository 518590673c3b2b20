package org.callworthy.cli;

import org.callworthy.common.yaml.YamlDocument;

/** A content file that could be read. */
record Source<T>(YamlDocument document, T content) {}
