package decree.kubernetes.service_account.default_token_mount_test

import data.decree.kubernetes.service_account.default_token_mount

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_token_mount.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_default_service_account": [{"address": "kubernetes_default_service_account.service_account", "type": "kubernetes_default_service_account", "name": "service_account", "provider": "kubernetes", "values": {"automount_service_account_token": true}, "managed": true}]}, "data": {}}) == {"kubernetes_default_service_account.service_account"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_default_service_account": [{"address": "kubernetes_default_service_account.service_account", "type": "kubernetes_default_service_account", "name": "service_account", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_default_service_account.service_account"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_default_service_account": [{"address": "kubernetes_default_service_account.service_account", "type": "kubernetes_default_service_account", "name": "service_account", "provider": "kubernetes", "values": {"automount_service_account_token": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_default_service_account": [{"address": "kubernetes_default_service_account.service_account", "type": "kubernetes_default_service_account", "name": "service_account", "provider": "kubernetes", "values": {"automount_service_account_token": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_default_service_account_v1": [{"address": "kubernetes_default_service_account_v1.service_account_v1", "type": "kubernetes_default_service_account_v1", "name": "service_account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": true}, "managed": true}]}, "data": {}}) == {"kubernetes_default_service_account_v1.service_account_v1"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_default_service_account_v1": [{"address": "kubernetes_default_service_account_v1.service_account_v1", "type": "kubernetes_default_service_account_v1", "name": "service_account_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_default_service_account_v1.service_account_v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_default_service_account_v1": [{"address": "kubernetes_default_service_account_v1.service_account_v1", "type": "kubernetes_default_service_account_v1", "name": "service_account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_default_service_account_v1": [{"address": "kubernetes_default_service_account_v1.service_account_v1", "type": "kubernetes_default_service_account_v1", "name": "service_account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
