package decree.kubernetes.cron_job.concurrency_test

import data.decree.kubernetes.cron_job.concurrency

flagged(document) := addresses if {
	addresses := {finding.address | some finding in concurrency.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_violating_2 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "Forbid"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "Replace"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"kubernetes_cron_job": [{"address": "kubernetes_cron_job.job", "type": "kubernetes_cron_job", "name": "job", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_violating_4 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {}, "managed": true}]}, "data": {}}) == {"kubernetes_cron_job_v1.job_v1"}
}

test_complying_3 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "Forbid"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "Replace"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"kubernetes_cron_job_v1": [{"address": "kubernetes_cron_job_v1.job_v1", "type": "kubernetes_cron_job_v1", "name": "job_v1", "provider": "kubernetes", "values": {"spec": [{"concurrency_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
