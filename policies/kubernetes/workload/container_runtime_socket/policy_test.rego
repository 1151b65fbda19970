package decree.kubernetes.workload.container_runtime_socket_test

import data.decree.kubernetes.workload.container_runtime_socket

flagged(document) := addresses if {
	addresses := {finding.address | some finding in container_runtime_socket.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_violating_15 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_16 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_17 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_violating_18 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_complying_16 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_19 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_20 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_violating_21 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_complying_19 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_22 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_23 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_violating_24 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_complying_22 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_25 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_26 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_violating_27 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_complying_25 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_28 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_29 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_violating_30 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_complying_28 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_31 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_32 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_violating_33 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_complying_31 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_33 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_34 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_35 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_violating_36 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_complying_34 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_35 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_36 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_37 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_38 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_39 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_complying_37 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_38 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_39 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_40 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_41 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {"host_path": [{"path": "other"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_42 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "lengthcontainerd.sock"}]}, {}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_complying_40 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_41 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "other"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_42 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}]}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}, {"host_path": [{"path": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"volume": [{"host_path": [{"path": "${var.not_given}"}]}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
