package decree.kubernetes.job.deadline_test

import data.decree.kubernetes.job.deadline

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deadline.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"active_deadline_seconds": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"active_deadline_seconds": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_job": [{"address": "kubernetes_job.job", "type": "kubernetes_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_job_v1.v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"active_deadline_seconds": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"active_deadline_seconds": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"kubernetes_job_v1": [{"address": "kubernetes_job_v1.v1", "type": "kubernetes_job_v1", "name": "v1", "provider": "kubernetes", "values": {"spec": [{"template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_complying_5 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_complying_7 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"active_deadline_seconds": "set"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"job_template": [{"spec": [{"template": [{"spec": [{"active_deadline_seconds": "${var.not_given}"}]}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
