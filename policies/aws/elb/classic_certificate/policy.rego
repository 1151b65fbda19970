# METADATA
# title: Encrypted listeners of classic load balancers have a certificate
# description: A listener for HTTPS without a certificate cannot be told from an impostor.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_certificate
#   aliases: [CKV_AWS_127]
#   requirement: every classic load balancer must have a certificate
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_elb]
#   frameworks:
#     pci_dss:
#       ["1.2.5.10", "1.2.5.8", "1.2.5.9", "1.2.8.14", "1.2.8.15", "1.3.1.16", "1.3.1.17", "1.3.2.16",
#        "1.3.2.17", "1.4.2.15", "1.4.2.16", "1.5.1.14", "1.5.1.15", "2.2.5.10", "2.2.5.8", "2.2.5.9",
#        "2.2.7.10", "2.2.7.11", "2.2.7.12", "2.2.7.13", "3.5.1.1.5", "3.5.1.1.6", "3.5.1.3.12", "3.5.1.3.13",
#        "3.6.1.2.5", "3.6.1.2.6", "3.6.1.3.5", "3.6.1.3.6", "3.6.1.4.5", "3.6.1.4.6", "3.6.1.5", "3.6.1.6",
#        "3.7.1.6", "3.7.1.7", "3.7.2.5", "3.7.2.6", "3.7.4.6", "3.7.4.7", "3.7.6.5", "3.7.6.6", "3.7.7.5",
#        "3.7.7.6", "4.2.1.1.14", "4.2.1.1.15", "4.2.1.1.16", "4.2.1.1.17", "4.2.1.1.18", "4.2.1.10",
#        "4.2.1.11", "4.2.1.12", "4.2.1.13", "8.3.2.29", "8.3.2.30", "8.3.2.31", "8.3.2.32", A1.1.3.14,
#        A1.1.3.15]
#   remediation: Name a certificate of ACM in `ssl_certificate_id`.
package decree.aws.elb.classic_certificate

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must have a certificate", []) if {
	some elb in input.resource.aws_elb
	some listener in elb.values.listener
	listener.lb_protocol in ["https", "HTTPS", "ssl", "SSL"]
	value.absent(value.at(listener, ["ssl_certificate_id"], null))
}
