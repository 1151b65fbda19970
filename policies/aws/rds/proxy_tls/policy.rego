# METADATA
# title: RDS proxies require TLS
# description: A proxy that does not insist on TLS takes passwords and rows of its clients over connections in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_proxy
# custom:
#   id: aws.rds.proxy_tls
#   requirement: every RDS proxy must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_db_proxy]
#   profiles: [recommended]
#   remediation: Set `require_tls` to true.
#   fix:
#     set:
#       path: [require_tls]
#       value: true
package decree.aws.rds.proxy_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(proxy, "must be encrypted in transit", ["require_tls"]) if {
	some proxy in input.resource.aws_db_proxy
	require_tls := value.at(proxy.values, ["require_tls"], null)
	value.known(require_tls)
	require_tls != true
}
