# METADATA
# title: Network ACLs do not open FTP to the internet
# description: FTP sends passwords as plain text; nothing in the subnet should be able to offer it to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_network_acl
# custom:
#   id: aws.vpc.nacl_ftp
#   aliases: [CKV_AWS_229, CKV_AWS_230]
#   requirement: no network ACL may allow FTP from the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_network_acl, aws_network_acl_rule, aws_default_network_acl]
#   remediation: Do not allow ports 20 and 21 from the internet.
package decree.aws.vpc.nacl_ftp

import data.decree.net
import data.decree.tf

deny contains tf.finding(acl, "must not be reachable over FTP from the internet", opening.path) if {
	some acl in input.resource.aws_network_acl
	some opening in net.open_ingress(acl)
	some port in [20, 21]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(acl_rule, "must not be reachable over FTP from the internet", opening.path) if {
	some acl_rule in input.resource.aws_network_acl_rule
	some opening in net.open_ingress(acl_rule)
	some port in [20, 21]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(network_acl, "must not be reachable over FTP from the internet", opening.path) if {
	some network_acl in input.resource.aws_default_network_acl
	some opening in net.open_ingress(network_acl)
	some port in [20, 21]
	net.reaches(opening, "tcp", port)
}
