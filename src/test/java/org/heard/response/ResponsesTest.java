package org.heard.response;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ResponsesTest extends ResponsesRules {}
