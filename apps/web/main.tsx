import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@northing/web-data';
import { dayOf, Pages, Today } from '@northing/web-features';
import '@northing/web-ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <Today day={dayOf(new Date())}>
        {/* What is pressed shows at once: a checkbox whose state stands in the address must not fall back first. */}
        <BrowserRouter useTransitions={false}>
          <Pages />
        </BrowserRouter>
      </Today>
    </ApolloProvider>
  </StrictMode>,
);
