# METADATA
# title: Redshift administrators do not have a default name
# description: The default name is half of what an attacker has to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.default_username
#   requirement: no Redshift cluster may use a default administrator name
#   severity: LOW
#   category: authentication
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `master_username` to a name that cannot be guessed; the cluster has to be made anew.
package decree.aws.redshift.default_username

import data.decree.tf

deny contains tf.finding(cluster, "must not use a default administrator name", ["master_username"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.master_username in ["awsuser", "admin"]
}
