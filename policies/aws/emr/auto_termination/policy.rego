# METADATA
# title: EMR clusters shut down when idle
# description: A cluster that somebody forgot costs as much idle as at work.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.auto_termination
#   requirement: every EMR cluster must shut down when idle
#   severity: LOW
#   category: cost
#   resource_types: [aws_emr_cluster]
#   remediation: Set `auto_termination_policy.0.idle_timeout` to 1.
#   fix:
#     set:
#       path: [auto_termination_policy, 0, idle_timeout]
#       value: 1
package decree.aws.emr.auto_termination

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must shut down when idle", ["auto_termination_policy", 0, "idle_timeout"]) if {
	some cluster in input.resource.aws_emr_cluster
	idle_timeout := value.at(cluster.values, ["auto_termination_policy", 0, "idle_timeout"], null)
	value.known(idle_timeout)
	not value.above(idle_timeout, 0)
}
