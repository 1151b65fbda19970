package decree.google.vertexai.endpoint_logging_test

import data.decree.google.vertexai.endpoint_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"predict_request_response_logging_config": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_endpoint.ai_endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_endpoint.ai_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"predict_request_response_logging_config": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"predict_request_response_logging_config": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
