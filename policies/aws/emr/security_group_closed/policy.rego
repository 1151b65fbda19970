# METADATA
# title: EMR clusters have no security group that is open to the internet
# description: Open management ports of Hadoop and Spark run code for anyone who finds them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.security_group_closed
#   aliases: [CKV2_AWS_7]
#   requirement: no EMR cluster may have a security group that is open to the internet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_emr_cluster]
#   profiles: [recommended]
#   remediation: Take the rules for 0.0.0.0/0 and ::/0 out of the security groups of the nodes, and reach the
#     cluster through Session Manager or a VPN.
package decree.aws.emr.security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["ec2_attributes", 0, "emr_managed_master_security_group"]) if {
	some cluster in input.resource.aws_emr_cluster
	some group in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["ec2_attributes", 0, "emr_managed_master_security_group"], null), group)
	some opening in net.open_ingress(group)
}

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["ec2_attributes", 0, "emr_managed_slave_security_group"]) if {
	some cluster in input.resource.aws_emr_cluster
	some group_2 in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["ec2_attributes", 0, "emr_managed_slave_security_group"], null), group_2)
	some opening_2 in net.open_ingress(group_2)
}

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["ec2_attributes", 0, "service_access_security_group"]) if {
	some cluster in input.resource.aws_emr_cluster
	some group_3 in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["ec2_attributes", 0, "service_access_security_group"], null), group_3)
	some opening_3 in net.open_ingress(group_3)
}
