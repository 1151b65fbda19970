# METADATA
# title: Batch compute environments shrink to nothing when idle
# description: A minimum above zero keeps machines running, often with GPUs, when there is no job.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/batch_compute_environment
# custom:
#   id: aws.batch.idle_capacity
#   requirement: Batch compute environments must have compute_resources min_vcpus 0
#   severity: LOW
#   category: cost
#   resource_types: [aws_batch_compute_environment]
#   profiles: [ai_platform]
#   remediation: Set `min_vcpus` to 0, so that machines stop when the queue is empty.
#   fix:
#     set:
#       path: [compute_resources, 0, min_vcpus]
#       value: 0
package decree.aws.batch.idle_capacity

import data.decree.tf
import data.decree.value

deny contains tf.finding(compute_environment, "must set `compute_resources.0.min_vcpus` to 0", ["compute_resources", 0, "min_vcpus"]) if {
	some compute_environment in input.resource.aws_batch_compute_environment
	min_vcpus := value.at(compute_environment.values, ["compute_resources", 0, "min_vcpus"], null)
	value.known(min_vcpus)
	min_vcpus != 0
}
