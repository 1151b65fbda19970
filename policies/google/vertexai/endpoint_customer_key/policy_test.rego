package decree.google.vertexai.endpoint_customer_key_test

import data.decree.google.vertexai.endpoint_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_endpoint.ai_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_vertex_ai_endpoint": [{"address": "google_vertex_ai_endpoint.ai_endpoint", "type": "google_vertex_ai_endpoint", "name": "ai_endpoint", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
