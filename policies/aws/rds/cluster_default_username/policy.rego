# METADATA
# title: Aurora administrators do not have a default name
# description: Names such as admin and postgres are what automated attacks try first, so that only the password
#   is left to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_default_username
#   requirement: every RDS cluster must not use a default administrator name
#   severity: LOW
#   category: authentication
#   resource_types: [aws_rds_cluster]
#   remediation: Set `master_username` to a name that cannot be guessed; the cluster has to be made anew.
package decree.aws.rds.cluster_default_username

import data.decree.tf

deny contains tf.finding(cluster, "must not use a default administrator name", ["master_username"]) if {
	some cluster in input.resource.aws_rds_cluster
	cluster.values.master_username in ["admin", "postgres", "root", "administrator", "awsuser"]
}
