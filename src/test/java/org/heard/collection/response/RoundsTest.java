package org.heard.collection.response;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RoundsTest extends RoundsRules {}
