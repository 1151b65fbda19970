package decree.google.vertexai.index_endpoint_public_test

import data.decree.google.vertexai.index_endpoint_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in index_endpoint_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_vertex_ai_index_endpoint": [{"address": "google_vertex_ai_index_endpoint.ai_index_endpoint", "type": "google_vertex_ai_index_endpoint", "name": "ai_index_endpoint", "provider": "google", "values": {"public_endpoint_enabled": true}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_index_endpoint.ai_index_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"google_vertex_ai_index_endpoint": [{"address": "google_vertex_ai_index_endpoint.ai_index_endpoint", "type": "google_vertex_ai_index_endpoint", "name": "ai_index_endpoint", "provider": "google", "values": {"public_endpoint_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_vertex_ai_index_endpoint": [{"address": "google_vertex_ai_index_endpoint.ai_index_endpoint", "type": "google_vertex_ai_index_endpoint", "name": "ai_index_endpoint", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_vertex_ai_index_endpoint": [{"address": "google_vertex_ai_index_endpoint.ai_index_endpoint", "type": "google_vertex_ai_index_endpoint", "name": "ai_index_endpoint", "provider": "google", "values": {"public_endpoint_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
