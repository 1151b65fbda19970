# METADATA
# title: Redshift clusters do not use the default database name
# description: The default name spares an attacker one guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.default_database_name
#   aliases: [CKV_AWS_320]
#   requirement: no Redshift cluster may use the default database name
#   severity: INFO
#   category: hygiene
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `database_name` to a name of your own.
package decree.aws.redshift.default_database_name

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default database name", ["database_name"]) if {
	some cluster in input.resource.aws_redshift_cluster
	not_not_use_the_default_database_name(cluster)
}

not_not_use_the_default_database_name(cluster) if {
	value.absent(value.at(cluster.values, ["database_name"], null))
}

not_not_use_the_default_database_name(cluster) if {
	cluster.values.database_name == "dev"
}
