# METADATA
# title: Security groups do not open RDP to the internet
# description: >
#   Port 3389 open to every address is found by scanners within minutes, and from then on passwords and flaws of the
#   RDP service are tried around the clock.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   id: aws.ec2.security_group_rdp
#   aliases: [CKV_AWS_25, 151187cb-0efc-481c-babd-ad24e3c9bc22]
#   requirement: no security group may allow RDP (port 3389) from the internet
#   severity: HIGH
#   category: network isolation
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types:
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   frameworks:
#     cis: ["5.3", "5.4"]
#     soc2: [cc_6_6]
#   remediation: >
#     Allow port 3389 from the addresses of your own networks only, or use Session Manager and open no port at all.
package decree.aws.ec2.security_group_rdp

import data.decree.net
import data.decree.tf

groups contains group if some group in input.resource.aws_security_group

groups contains group if some group in input.resource.aws_default_security_group

groups contains rule if some rule in input.resource.aws_security_group_rule

groups contains rule if some rule in input.resource.aws_vpc_security_group_ingress_rule

deny contains tf.finding(group, message, opening.path) if {
	some group in groups
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 3389)
	message := concat("", ["port 3389 (RDP) is open to ", opening.range])
}
