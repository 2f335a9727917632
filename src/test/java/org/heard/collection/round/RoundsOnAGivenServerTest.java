package org.heard.collection.round;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.heard.ground.database.GivenServer;

/** The same rules once more on a PostgreSQL that is not ours, found by its URL. */
@QuarkusTest
@WithTestResource(GivenServer.class)
class RoundsOnAGivenServerTest extends RoundsRules {}
