# METADATA
# title: Aurora PostgreSQL runs a version with a safe log_fdw extension
# description: Older versions of the log_fdw extension let a database user read files of the host, credentials
#   of the service among them (AWS-2022-004).
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_log_fdw
#   aliases: [CKV_AWS_250]
#   requirement: no RDS cluster may use a vulnerable log_fdw extension
#   severity: HIGH
#   category: patching
#   resource_types: [aws_rds_cluster]
#   profiles: [recommended]
#   remediation: "Upgrade the cluster: set `engine_version` to a version in standard support."
package decree.aws.rds.cluster_log_fdw

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run a version whose log_fdw extension is safe", []) if {
	some cluster in input.resource.aws_rds_cluster
	cluster.values.engine == "aurora-postgresql"
	value.matches(cluster.values.engine_version, `^(11[.][6-8]|10[.]1[1-3])$`)
}
