# METADATA
# title: Network ACLs do not open SSH to the internet
# description: The network ACL is the second wall around a subnet; with port 22 open there, one careless
#   security group is enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_network_acl
# custom:
#   id: aws.vpc.nacl_ssh
#   aliases: [CKV_AWS_232]
#   requirement: no network ACL may allow SSH from the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_network_acl, aws_network_acl_rule, aws_default_network_acl]
#   frameworks:
#     cis: ["5.2"]
#     soc2: [cc_6_6]
#   remediation: Allow port 22 from the addresses of your own networks only.
package decree.aws.vpc.nacl_ssh

import data.decree.net
import data.decree.tf

deny contains tf.finding(acl, "must not be reachable over SSH from the internet", opening.path) if {
	some acl in input.resource.aws_network_acl
	some opening in net.open_ingress(acl)
	net.reaches(opening, "tcp", 22)
}

deny contains tf.finding(acl_rule, "must not be reachable over SSH from the internet", opening.path) if {
	some acl_rule in input.resource.aws_network_acl_rule
	some opening in net.open_ingress(acl_rule)
	net.reaches(opening, "tcp", 22)
}

deny contains tf.finding(network_acl, "must not be reachable over SSH from the internet", opening.path) if {
	some network_acl in input.resource.aws_default_network_acl
	some opening in net.open_ingress(network_acl)
	net.reaches(opening, "tcp", 22)
}
