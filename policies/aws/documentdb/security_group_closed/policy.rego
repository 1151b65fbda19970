# METADATA
# title: DocumentDB has no security group that is open to the internet
# description: A rule for the whole internet in the group of a cluster lets every host that is routed there talk to it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.security_group_closed
#   requirement: no DocumentDB cluster may have a security group that is open to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_docdb_cluster]
#   remediation: Take the rules for 0.0.0.0/0 and ::/0 out of its security groups, and let in the groups of its
#     clients instead.
package decree.aws.documentdb.security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["vpc_security_group_ids"]) if {
	some cluster in input.resource.aws_docdb_cluster
	some group in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["vpc_security_group_ids"], null), group)
	some opening in net.open_ingress(group)
}
