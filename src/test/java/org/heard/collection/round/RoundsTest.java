package org.heard.collection.round;

import io.quarkus.test.junit.QuarkusTest;
import org.heard.collection.response.RoundsRules;

@QuarkusTest
class RoundsTest extends RoundsRules {}
