package decree.kubernetes.workload.host_pid_test

import data.decree.kubernetes.workload.host_pid

flagged(document) := addresses if {
	addresses := {finding.address | some finding in host_pid.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"host_pid": true}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod.pod"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"host_pid": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_pod": [{"address": "kubernetes_pod.pod", "type": "kubernetes_pod", "name": "pod", "provider": "kubernetes", "values": {"spec": [{"host_pid": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"host_pid": true}]}, "managed": true}]}, "data": {}}) == {"kubernetes_pod_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"host_pid": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_pod_v1": [{"address": "kubernetes_pod_v1.v1", "type": "kubernetes_pod_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"host_pid": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment.deployment"}
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_deployment": [{"address": "kubernetes_deployment.deployment", "type": "kubernetes_deployment", "name": "deployment", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_deployment_v1.v1"}
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_deployment_v1": [{"address": "kubernetes_deployment_v1.v1", "type": "kubernetes_deployment_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemonset.daemonset"}
}

test_complying_9 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_daemonset": [{"address": "kubernetes_daemonset.daemonset", "type": "kubernetes_daemonset", "name": "daemonset", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_daemon_set_v1.set_v1"}
}

test_complying_11 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_daemon_set_v1": [{"address": "kubernetes_daemon_set_v1.set_v1", "type": "kubernetes_daemon_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set.set"}
}

test_complying_13 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_stateful_set": [{"address": "kubernetes_stateful_set.set", "type": "kubernetes_stateful_set", "name": "set", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_stateful_set_v1.set_v1"}
}

test_complying_15 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_stateful_set_v1": [{"address": "kubernetes_stateful_set_v1.set_v1", "type": "kubernetes_stateful_set_v1", "name": "set_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller.controller"}
}

test_complying_17 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"kubernetes_replication_controller": [{"address": "kubernetes_replication_controller.controller", "type": "kubernetes_replication_controller", "name": "controller", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_replication_controller_v1.controller_v1"}
}

test_complying_19 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"kubernetes_replication_controller_v1": [{"address": "kubernetes_replication_controller_v1.controller_v1", "type": "kubernetes_replication_controller_v1", "name": "controller_v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_11 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_complying_21 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_12 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_complying_23 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_complying_25 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_14 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}]}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_complying_27 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"host_pid": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
