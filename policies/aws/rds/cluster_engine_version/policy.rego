# METADATA
# title: Aurora clusters run an engine version that is still supported
# description: Clusters past the end of standard support get no fixes, or only against the price of extended
#   support, and are upgraded by force.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_engine_version
#   requirement: every RDS cluster must run a current engine version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_rds_cluster]
#   remediation: "Upgrade the cluster: set `engine_version` to a major version in standard support, with
#     `allow_major_version_upgrade`."
package decree.aws.rds.cluster_engine_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run a current engine version", []) if {
	some cluster in input.resource.aws_rds_cluster
	not_run_a_current_engine_version(cluster)
}

not_run_a_current_engine_version(cluster) if {
	cluster.values.engine == "aurora-mysql"
	value.matches(cluster.values.engine_version, `^5[.]`)
}

not_run_a_current_engine_version(cluster) if {
	cluster.values.engine == "aurora-postgresql"
	value.matches(cluster.values.engine_version, `^(9|10|11|12|13)([.]|$)`)
}
