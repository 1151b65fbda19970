# METADATA
# title: Aurora MySQL clusters can be turned back
# description: Backtracking undoes a wrong statement within minutes, where a restore takes hours into a new cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.backtrack
#   aliases: [CKV_AWS_326]
#   requirement: every RDS cluster whose engine is aurora-mysql must have backtrack_window at least 1
#   severity: LOW
#   category: configuration
#   resource_types: [aws_rds_cluster]
#   remediation: Set `backtrack_window` to 1.
#   fix:
#     set:
#       path: [backtrack_window]
#       value: 1
package decree.aws.rds.backtrack

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have `backtrack_window` at 1 or more", ["backtrack_window"]) if {
	some cluster in input.resource.aws_rds_cluster
	cluster.values.engine == "aurora-mysql"
	backtrack_window := value.at(cluster.values, ["backtrack_window"], null)
	value.known(backtrack_window)
	not value.at_least(backtrack_window, 1)
}
