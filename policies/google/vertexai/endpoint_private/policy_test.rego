package decree.google.vertexai.endpoint_private_test

import data.decree.google.vertexai.endpoint_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": false}]}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_endpoint.ai_endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_endpoint.ai_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": false}], "network": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": false}], "network": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"private_service_connect_config": [{"enable_private_service_connect": "${var.not_given}"}], "network": "set"}, "managed": true}]}, "data": {}}) == set()
}
