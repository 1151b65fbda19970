package decree.kubernetes.service_account.token_mount_test

import data.decree.kubernetes.service_account.token_mount

flagged(document) := addresses if {
	addresses := {finding.address | some finding in token_mount.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_service_account": [{"address": "kubernetes_service_account.account", "type": "kubernetes_service_account", "name": "account", "provider": "kubernetes", "values": {"automount_service_account_token": true}, "managed": true}]}, "data": {}}) == {"kubernetes_service_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_service_account": [{"address": "kubernetes_service_account.account", "type": "kubernetes_service_account", "name": "account", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_service_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_service_account": [{"address": "kubernetes_service_account.account", "type": "kubernetes_service_account", "name": "account", "provider": "kubernetes", "values": {"automount_service_account_token": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_service_account": [{"address": "kubernetes_service_account.account", "type": "kubernetes_service_account", "name": "account", "provider": "kubernetes", "values": {"automount_service_account_token": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_service_account_v1": [{"address": "kubernetes_service_account_v1.account_v1", "type": "kubernetes_service_account_v1", "name": "account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": true}, "managed": true}]}, "data": {}}) == {"kubernetes_service_account_v1.account_v1"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_service_account_v1": [{"address": "kubernetes_service_account_v1.account_v1", "type": "kubernetes_service_account_v1", "name": "account_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_service_account_v1.account_v1"}
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_service_account_v1": [{"address": "kubernetes_service_account_v1.account_v1", "type": "kubernetes_service_account_v1", "name": "account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_service_account_v1": [{"address": "kubernetes_service_account_v1.account_v1", "type": "kubernetes_service_account_v1", "name": "account_v1", "provider": "kubernetes", "values": {"automount_service_account_token": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
