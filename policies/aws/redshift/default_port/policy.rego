# METADATA
# title: Redshift clusters do not listen on the default port
# description: Whoever scans a network tries port 5439 first.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.default_port
#   requirement: every Redshift cluster must not use the default port
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `port` to a number of your own.
package decree.aws.redshift.default_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default port", ["port"]) if {
	some cluster in input.resource.aws_redshift_cluster
	not_not_use_the_default_port(cluster)
}

not_not_use_the_default_port(cluster) if {
	value.absent(value.at(cluster.values, ["port"], null))
}

not_not_use_the_default_port(cluster) if {
	cluster.values.port == 5439
}
