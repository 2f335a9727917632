package org.heard.collection.round;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RoundsTest extends RoundsRules {}
