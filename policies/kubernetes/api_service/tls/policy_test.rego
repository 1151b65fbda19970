package decree.kubernetes.api_service.tls_test

import data.decree.kubernetes.api_service.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_api_service": [{"address": "kubernetes_api_service.service", "type": "kubernetes_api_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": true}]}, "managed": true}]}, "data": {}}) == {"kubernetes_api_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_api_service": [{"address": "kubernetes_api_service.service", "type": "kubernetes_api_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_api_service": [{"address": "kubernetes_api_service.service", "type": "kubernetes_api_service", "name": "service", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_api_service": [{"address": "kubernetes_api_service.service", "type": "kubernetes_api_service", "name": "service", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_api_service_v1": [{"address": "kubernetes_api_service_v1.service_v1", "type": "kubernetes_api_service_v1", "name": "service_v1", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": true}]}, "managed": true}]}, "data": {}}) == {"kubernetes_api_service_v1.service_v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_api_service_v1": [{"address": "kubernetes_api_service_v1.service_v1", "type": "kubernetes_api_service_v1", "name": "service_v1", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_api_service_v1": [{"address": "kubernetes_api_service_v1.service_v1", "type": "kubernetes_api_service_v1", "name": "service_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_api_service_v1": [{"address": "kubernetes_api_service_v1.service_v1", "type": "kubernetes_api_service_v1", "name": "service_v1", "provider": "kubernetes", "values": {"spec": [{"insecure_skip_tls_verify": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
