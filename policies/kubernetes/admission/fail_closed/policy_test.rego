package decree.kubernetes.admission.fail_closed_test

import data.decree.kubernetes.admission.fail_closed

flagged(document) := addresses if {
	addresses := {finding.address | some finding in fail_closed.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration.webhook_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}, {"failure_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration.webhook_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}, {}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration.webhook_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}, {"failure_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "Ignore"}, {}]}, "managed": true}]}, "data": {}}) == {"kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration_v1": [{"address": "kubernetes_validating_webhook_configuration_v1.webhook_configuration_v1", "type": "kubernetes_validating_webhook_configuration_v1", "name": "webhook_configuration_v1", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "${var.not_given}"}, {"failure_policy": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_validating_webhook_configuration": [{"address": "kubernetes_validating_webhook_configuration.webhook_configuration", "type": "kubernetes_validating_webhook_configuration", "name": "webhook_configuration", "provider": "kubernetes", "values": {"webhook": [{"failure_policy": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
