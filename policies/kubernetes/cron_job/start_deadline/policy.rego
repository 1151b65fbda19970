# METADATA
# title: Cron jobs have a start deadline
# description: After more than a hundred missed starts a cron job without a deadline is never started again.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cron_job
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cron_job_v1
# custom:
#   id: kubernetes.cron_job.start_deadline
#   requirement: Kubernetes cron jobs must have a start deadline
#   severity: LOW
#   category: availability
#   resource_types: [kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `starting_deadline_seconds`.
package decree.kubernetes.cron_job.start_deadline

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must have a start deadline", ["spec", 0, "starting_deadline_seconds"]) if {
	some job in input.resource.kubernetes_cron_job
	value.absent(value.at(job.values, ["spec", 0, "starting_deadline_seconds"], null))
}

deny contains tf.finding(job_v1, "must have a start deadline", ["spec", 0, "starting_deadline_seconds"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	value.absent(value.at(job_v1.values, ["spec", 0, "starting_deadline_seconds"], null))
}
