# METADATA
# title: Cron jobs do not overlap with themselves
# description: When a run takes longer than its interval the next is started beside it; both then work on the
#   same data, and they pile up.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cron_job
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cron_job_v1
# custom:
#   id: kubernetes.cron_job.concurrency
#   requirement: cron jobs must not allow concurrent runs
#   severity: LOW
#   category: hygiene
#   resource_types: [kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `spec.0.concurrency_policy` to "Forbid".
#   fix:
#     set:
#       path: [spec, 0, concurrency_policy]
#       value: Forbid
package decree.kubernetes.cron_job.concurrency

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must not run at the same time as itself", ["spec", 0, "concurrency_policy"]) if {
	some job in input.resource.kubernetes_cron_job
	concurrency_policy := value.at(job.values, ["spec", 0, "concurrency_policy"], null)
	value.known(concurrency_policy)
	not concurrency_policy in ["Forbid", "Replace"]
}

deny contains tf.finding(job_v1, "must not run at the same time as itself", ["spec", 0, "concurrency_policy"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	concurrency_policy := value.at(job_v1.values, ["spec", 0, "concurrency_policy"], null)
	value.known(concurrency_policy)
	not concurrency_policy in ["Forbid", "Replace"]
}
