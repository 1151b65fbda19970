# METADATA
# title: Jobs end after a deadline
# description: A job that hangs holds its nodes, with GPUs the costly ones, until somebody looks at the bill.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/job
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/job_v1
# custom:
#   id: kubernetes.job.deadline
#   requirement: Kubernetes jobs and cron jobs must have an active deadline
#   severity: LOW
#   category: cost
#   resource_types: [kubernetes_job, kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [ai_platform]
#   remediation: Set `active_deadline_seconds` to the longest time that a run may take.
package decree.kubernetes.job.deadline

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must end after an active deadline", []) if {
	some job in input.resource.kubernetes_job
	value.absent(value.at(job.values, ["spec", 0, "active_deadline_seconds"], null))
	value.absent(value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "active_deadline_seconds"], null))
}

deny contains tf.finding(v1, "must end after an active deadline", []) if {
	some v1 in input.resource.kubernetes_job_v1
	value.absent(value.at(v1.values, ["spec", 0, "active_deadline_seconds"], null))
	value.absent(value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "active_deadline_seconds"], null))
}

deny contains tf.finding(job, "must end after an active deadline", []) if {
	some job in input.resource.kubernetes_cron_job
	value.absent(value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "active_deadline_seconds"], null))
	value.absent(value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "active_deadline_seconds"], null))
}

deny contains tf.finding(job_v1, "must end after an active deadline", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	value.absent(value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "active_deadline_seconds"], null))
	value.absent(value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "active_deadline_seconds"], null))
}
